"""The commands run, test and setup."""

from __future__ import annotations

import sys
from pathlib import Path

from steps import environment, qt
from steps.talk import Failure, call, quiet, say, step

SAMPLE = Path("resources/samples/inference-three-regions.gplan")
OUTPUT = Path("greenplanner-output")


def main(arguments: list[str], usage: str) -> int:
    """Do what the command line says; return the exit code."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        say(usage.strip())
        return 0 if arguments else 2
    name, *rest = arguments
    if name not in COMMANDS:
        print(f"There is no command {name!r}; the commands are {', '.join(COMMANDS)}.", file=sys.stderr)
        return 2
    try:
        return COMMANDS[name](environment.Environment(), rest)
    except Failure as failure:
        print(f"GreenPlanner: {failure}", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nGreenPlanner: stopped; the same command can be started again.", file=sys.stderr)
        return 130
    except OSError as error:
        print(f"GreenPlanner: a file could not be read or written ({error}).", file=sys.stderr)
    return 1


def run(env: environment.Environment, arguments: list[str]) -> int:
    """Open the window with a plan; without a screen evaluate the plan and write its files."""
    named = bool(arguments) and not arguments[0].startswith("-")
    plan = Path(arguments[0]) if named else env.root / SAMPLE
    options = arguments[1:] if named else arguments
    if not plan.is_file():
        raise Failure(f"The plan {plan} does not exist.")
    environment.prepare(env)
    variables = qt.prepare_screen(env)
    if variables is None:
        variables = qt.prepare_offscreen(env)
        build_translations(env, variables)
        return run_without_window(env, variables, plan, options)
    build_translations(env, variables)
    say(f"Opening {plan}")
    return call(program(env, "gui", plan, *options), variables)


def program(env: environment.Environment, *words: str | Path) -> list[str | Path]:
    """Return the command line of a GreenPlanner command."""
    # -P: a folder of the user's that happens to be called greenplanner must not be imported.
    return [env.python, "-P", "-m", "greenplanner", *words]


def run_without_window(
    env: environment.Environment, variables: dict[str, str], plan: Path, options: list[str]
) -> int:
    """Evaluate a plan, write its workbook and a picture of its window, and say where they are."""
    folder = Path.cwd() / OUTPUT
    folder.mkdir(exist_ok=True)
    workbook, picture = folder / f"{plan.stem}.xlsx", folder / f"{plan.stem}.png"
    say(f"Evaluating {plan}\n")
    code = call(program(env, "evaluate", plan, *options), variables)
    if code != 0:
        raise Failure(f"The plan could not be evaluated (exit code {code}).")
    say("")
    tasks = (
        ("Writing the workbook", workbook, ["report", plan, "-o", workbook]),
        (
            "Drawing the window",
            picture,
            ["screenshot", plan, "--page", "overview", "--size", "1280x800", "-o", picture],
        ),
    )
    for label, file, words in tasks:
        with step(label):
            code, text = quiet(program(env, *words), variables, env.log)
            if code != 0 or not file.is_file():
                raise Failure(f"{label} failed ({environment.last_line(text)}); details are in {env.log}.")
    say(f"\nThe workbook:                {workbook}\nA picture of the window:     {picture}")
    return 0


def test(env: environment.Environment, arguments: list[str]) -> int:
    """Run the tests; options go to pytest."""
    environment.prepare(env)
    variables = qt.prepare_offscreen(env)
    build_translations(env, variables)
    return call([env.python, "-m", "pytest", *spread(arguments), *arguments], variables, cwd=env.root)


def spread(arguments: list[str]) -> list[str]:
    """Return pytest's options for all cores; one process where output or a debugger is wanted."""
    single = {"-s", "--pdb", "--trace", "--capture=no", "--collect-only", "--co"}
    if any(word in single or word.startswith(("-n", "--dist", "--numprocesses")) for word in arguments):
        return []
    # Neighbors stay on one core, since they share what is costly to make; an idle core takes over.
    return ["-n", "logical", "--dist", "worksteal"]


def setup(env: environment.Environment, arguments: list[str]) -> int:
    """Set up and nothing else."""
    if arguments:
        raise Failure("The command setup takes no further words.")
    environment.prepare(env)
    build_translations(env, qt.prepare_offscreen(env))
    say(f"GreenPlanner is set up in {env.folder}.")
    return 0


def build_translations(env: environment.Environment, variables: dict[str, str]) -> None:
    """Compile the translations that are newer than their compiled form; without them all is English."""
    for source in sorted((env.root / "resources" / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.is_file() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        command = [env.program("pyside6-lrelease"), source, "-qm", compiled]
        try:
            code, text = quiet(command, variables, env.log)
        except OSError as error:
            code, text = 1, str(error)
        if code != 0:
            say(f"  The translation {source.name} could not be built ({environment.last_line(text)}).")


COMMANDS = {"run": run, "test": test, "setup": setup}
