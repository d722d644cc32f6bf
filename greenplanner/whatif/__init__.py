"""What could be changed: scenarios, compare, sweep, sensitivity, Monte Carlo, abatement, targets."""
