"""What the page Live GPU is made of: measuring, recordings, calibration."""
