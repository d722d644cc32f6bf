"""System libraries and a small Chinese font from Debian's or Ubuntu's archive.

With the administrator's rights they are installed; without, they are unpacked into ``.venv``.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from steps.talk import Failure, quiet

FONT = "fonts-wqy-microhei"
INSTALLED = (
    f"{FONT} libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0"
    " libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0 libwayland-egl1"
).split()
# A private copy leaves out Mesa, LLVM and what only they need (229 MB): Qt's widgets do without. It
# adds the program fc-list, which matplotlib asks for the fonts.
LEFT_OUT = re.compile("mesa|gallium|llvm|libz3|libicu|libxml2|libdrm|libsensors|vulkan")

FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <alias><family>sans-serif</family>
    <prefer><family>DejaVu Sans</family><family>WenQuanYi Micro Hei</family></prefer></alias>
  <alias><family>monospace</family>
    <prefer><family>DejaVu Sans Mono</family><family>WenQuanYi Micro Hei Mono</family></prefer></alias>
</fontconfig>
"""
APT_CONF = """
Dir::State "{base}/state";
Dir::State::status "/var/lib/dpkg/status";
Dir::Cache "{base}/cache";
Dir::Log "{base}/log";
Acquire::Languages "none";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
"""


def has_apt() -> bool:
    """Say whether this system has apt."""
    return shutil.which("apt-get") is not None


def install_as_root(packages: Iterable[str], log: Path) -> None:
    """Install packages with apt."""
    variables = dict(os.environ) | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    # A foreign source that is out of order must not stop us: the install decides.
    quiet([*apt, "update"], variables, log)
    code, text = quiet([*apt, "install", "-y", "--no-install-recommends", *packages], variables, log)
    if code != 0:
        raise Failure(f"apt could not install the system libraries ({reason(text)}); details are in {log}.")


def unpack_privately(libraries: Path, fonts: Path, fonts_conf: Path, log: Path) -> None:
    """Fetch packages without any rights and unpack them into the environment."""
    work = libraries.with_name("qtlibs-download")
    fresh = libraries.with_name("qtlibs-new")
    for folder in (work, fresh):
        shutil.rmtree(folder, ignore_errors=True)
    for name in ("state/lists/partial", "cache/archives/partial", "log", "debs"):
        (work / name).mkdir(parents=True)
    fresh.mkdir()
    conf = work / "apt.conf"
    conf.write_text(APT_CONF.format(base=work), "utf-8")
    variables = dict(os.environ) | {"APT_CONFIG": str(conf), "LC_ALL": "C.UTF-8"}
    quiet(["apt-get", "-q", "update"], variables, log)
    apt = ["apt-get", "-q", "-y", "--no-install-recommends", "--no-remove", "--print-uris"]
    code, text = quiet([*apt, "install", *INSTALLED, "fontconfig"], variables, log)
    if code == 0 and (names := packages_of(text)):
        code, text = quiet(["apt-get", "-q", "download", *names], variables, log, cwd=work / "debs")
    if code != 0:
        raise Failure(
            f"The system libraries that Qt needs could not be fetched ({reason(text)}); check the network,"
            f" or ask an administrator for: apt install {' '.join(INSTALLED)}"
        )
    for deb in sorted((work / "debs").glob("*.deb")):
        code, text = quiet(["dpkg", "-x", deb, fresh], variables, log)
        if code != 0:
            raise Failure(f"{deb.name} could not be unpacked ({reason(text)}); details are in {log}.")
    shutil.rmtree(fonts, ignore_errors=True)
    found = fresh / "usr" / "share" / "fonts"
    found.mkdir(parents=True, exist_ok=True)
    shutil.copytree(found, fonts)
    cache = fonts_conf.with_name("fontcache")
    fonts_conf.write_text(FONTS_CONF.format(fonts=escape(str(fonts)), cache=escape(str(cache))), "utf-8")
    shutil.rmtree(libraries, ignore_errors=True)
    fresh.rename(libraries)
    shutil.rmtree(work, ignore_errors=True)


def packages_of(text: str) -> list[str]:
    """Return the packages that ``apt-get --print-uris`` would fetch, less those left out."""
    names = re.findall(r"^'[^']+' ([^_\s]+)_\S+\.deb ", text, re.MULTILINE)
    return [name for name in names if not LEFT_OUT.search(name)]


def private_variables(libraries: Path, fonts_conf: Path, env: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that make programs find the private copy; none if there is none."""
    usr = libraries / "usr"
    if not usr.is_dir():
        return {}
    folders = [str(path) for path in sorted((usr / "lib").glob("*-linux-gnu*"))]
    # Some packages of older releases still unpack into /lib.
    folders += [str(path) for path in sorted((libraries / "lib").glob("*-linux-gnu*"))]
    if env.get("LD_LIBRARY_PATH"):
        folders.append(env["LD_LIBRARY_PATH"])
    found = {"LD_LIBRARY_PATH": ":".join(folders)}
    if fonts_conf.is_file():
        found["FONTCONFIG_FILE"] = str(fonts_conf)
        # matplotlib asks the program fc-list for the fonts, and remembers what it said.
        found["PATH"] = os.pathsep.join(filter(None, (env.get("PATH"), str(usr / "bin"))))
        found["MPLCONFIGDIR"] = str(fonts_conf.with_name("matplotlib"))
    if not Path("/usr/share/X11/xkb").exists():
        found["XKB_CONFIG_ROOT"] = str(usr / "share" / "X11" / "xkb")
    if not Path("/usr/share/X11/locale").exists():
        found["XLOCALEDIR"] = str(usr / "share" / "X11" / "locale")
    return found


def reason(text: str) -> str:
    """Return apt's or dpkg's own reason out of its output."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line.removeprefix("E:").strip() for line in lines if line.startswith("E:")]
    if errors:
        return errors[0].rstrip(".")
    return lines[-1].rstrip(".") if lines else "it gave no reason"
