"""``python -m greenplanner``."""

from greenplanner.cli import main

if __name__ == "__main__":
    main()
