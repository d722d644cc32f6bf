r"""Sets GreenPlanner up on a fresh machine and starts it: one command, standard library only.

    python3 installers/bootstrap.py run [PLAN]       set up if needed, open the window; without
                                                     a screen: figures, workbook and picture
    python3 installers/bootstrap.py test [OPTIONS]   set up if needed, run the tests
    python3 installers/bootstrap.py setup            set up only

On Windows write ``py installers\bootstrap.py run``. Everything goes into the folder ``.venv`` of
the checkout; only an administrator's call may also install system packages that Qt needs.
"""
# This file must stay readable for old Pythons: it tells them that they are too old.

import sys

OLDEST = (3, 11)


def main():
    """Check the Python version, then do what the command line says."""
    if sys.version_info < OLDEST:
        print(
            "GreenPlanner needs Python %d.%d or newer; this is Python %d.%d (%s)."
            % (OLDEST + tuple(sys.version_info[:2]) + (sys.executable,)),
            file=sys.stderr,
        )
        return 1
    from steps import commands

    return commands.main(sys.argv[1:], __doc__)


if __name__ == "__main__":
    sys.exit(main())
