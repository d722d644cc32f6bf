"""The steps of ``installers/bootstrap.py``; standard library only."""
