#!/usr/bin/env bash
# Makes this machine ready, and does nothing when it already is (then no network is needed either).
#
#   .ci/setup.sh run     what the program needs: Qt's system libraries and .venv
#   .ci/setup.sh test    that, and the programs with which the tests look at PDFs, workbooks and windows
#
# PYTHON names another interpreter than python3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=${PYTHON:-python3}
missing=()

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$@" >&2; exit 1; }

# --- system packages -----------------------------------------------------------------------------------------

library() { # SONAME PACKAGE
    grep -qF "$1 " <<<"$libraries" || missing+=("$2")
}

command_() { # COMMAND PACKAGE
    command -v "$1" >/dev/null || missing+=("$2")
}

file_() { # PATH PACKAGE
    [ -e "$1" ] || missing+=("$2")
}

server() { # PACKAGE
    # Debian has its programs beside each version, and not on the path.
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null || missing+=("$1")
}

jar() { # NAME PACKAGE
    [ -e "/usr/share/java/$1.jar" ] || missing+=("$2")
}

look_for_qt() {
    local libraries
    libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
    library libglib-2.0.so.0 libglib2.0-0
    library libEGL.so.1 libegl1
    library libGL.so.1 libgl1
    library libxkbcommon.so.0 libxkbcommon0
    library libfontconfig.so.1 libfontconfig1
    library libdbus-1.so.3 libdbus-1-3
    library libgssapi_krb5.so.2 libgssapi-krb5-2
    library libxcb-cursor.so.0 libxcb-cursor0
    library libxkbcommon-x11.so.0 libxkbcommon-x11-0
    library libxcb-icccm.so.4 libxcb-icccm4
    library libxcb-keysyms.so.1 libxcb-keysyms1
    library libxcb-shape.so.0 libxcb-shape0
    library libwayland-cursor.so.0 libwayland-cursor0
    library libwayland-egl.so.1 libwayland-egl1
    library libenchant-2.so.2 libenchant-2-2 # spelling; without it, and without dictionaries, the window leaves it out
}

look_for_test_programs() {
    command_ pdftotext poppler-utils
    command_ localc libreoffice-calc
    command_ lowriter libreoffice-writer
    file_ /usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf fonts-noto-core # which Word files ask for
    command_ qpdf qpdf
    command_ zip zip
    command_ strace strace # records what is written, so that the power can be cut
    command_ hb-shape libharfbuzz-bin
    file_ "$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p | sed -n 's/.*libical\.so\.3 .* => //p' | head -n 1)" libical3
    file_ /usr/share/unicode/BidiTest.txt unicode-data
    file_ /usr/share/hunspell/en_GB.dic hunspell-en-gb
    file_ /usr/share/hunspell/fr.dic hunspell-fr
    file_ /usr/share/hunspell/ar.dic hunspell-ar
    file_ /usr/share/perl5/MIME/Parser.pm libmime-tools-perl # reads e-mail drafts
    command_ Xvfb xvfb # a screen, a window manager and a mouse for the meeting that is held by mouse
    command_ openbox openbox
    command_ xdotool xdotool
    server postgresql # for registers on a server; the tests start one of their own
    command_ java default-jre-headless
    jar preflight libpdfbox2-java
    jar javax.activation libactivation-java # Java left it out, and Preflight needs it
    jar jaxb-api libjaxb-api-java           # the same
}

look_for_everything() { # run|test
    missing=()
    "$python" -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
    look_for_qt
    if [ "$1" = test ]; then look_for_test_programs; fi
}

install_system_packages() { # run|test
    [ "$(uname -s)" = Linux ] || return 0
    look_for_everything "$1"
    [ ${#missing[@]} -gt 0 ] || return 0

    local install="apt-get install --yes --no-install-recommends ${missing[*]}"
    local as_root=()
    command -v apt-get >/dev/null || stop \
        "Secretariat needs system libraries that are not installed. Debian calls them:" \
        "  ${missing[*]}" \
        "Install them with this system's package manager, then run make again."
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
            stop "Secretariat needs system packages that are not installed, and this account may not install them." \
                "Run this line as an administrator, then run make again:" \
                "  sudo apt-get update && sudo $install"
        fi
        as_root=(sudo)
    fi

    say "Installing system packages: ${missing[*]}"
    # A foreign source that does not answer must not stop what Debian's own can deliver.
    ${as_root[@]+"${as_root[@]}"} apt-get update -qq || say "Not every package source answered; trying all the same."
    # shellcheck disable=SC2086  # the words of $install are its arguments
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive $install -qq -o DPkg::Lock::Timeout=120 ||
        stop "The system packages could not be installed (see above). The line was:" "  $install"

    look_for_everything "$1"
    [ ${#missing[@]} -eq 0 ] || stop "Still missing after the installation: ${missing[*]}."
}

# --- .venv ---------------------------------------------------------------------------------------------------

check_python() {
    command -v "$python" >/dev/null ||
        stop "Secretariat needs Python 3.11 or newer, and there is no $python here. On Debian: apt-get install python3"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || stop \
        "Secretariat needs Python 3.11 or newer; $python is $("$python" -c 'import platform; print(platform.python_version())')." \
        "Name a newer one: make run PYTHON=python3.12"
}

pip() { .venv/bin/python -m pip --disable-pip-version-check "$@"; }

make_venv() {
    local quiet=() packages project problems
    [ -t 1 ] || quiet=(--quiet)
    # A venv holds for these pinned packages, this interpreter and this folder; otherwise it is made anew.
    packages=$("$python" -c 'import sys; print(sys.version, sys.base_prefix)'; pwd; cksum <constraints.txt)
    project=$(cksum <pyproject.toml)

    if [ "$(cat .venv/packages.stamp 2>/dev/null)" != "$packages" ] || ! .venv/bin/python -c '' 2>/dev/null; then
        say "Making .venv with the pinned packages of constraints.txt (about 320 MB to fetch, once) …"
        rm -rf .venv
        "$python" -m venv .venv || stop "$python could not make .venv."
        pip install "${quiet[@]}" --require-hashes --only-binary :all: -r constraints.txt ||
            stop "The pinned packages could not be installed (see above). Is there a network? Run make again."
        printf '%s\n' "$packages" >.venv/packages.stamp
    fi
    if [ "$(cat .venv/project.stamp 2>/dev/null)" != "$project" ]; then
        pip install --quiet --no-deps --no-build-isolation --editable . ||
            stop "The project itself could not be installed in .venv (see above)."
        problems=$(pip check) ||
            stop "$problems" "pyproject.toml and constraints.txt do not agree; make lock pins anew."
        printf '%s\n' "$project" >.venv/project.stamp
    fi
}

case ${1:-} in
run | test) ;;
*) stop "usage: .ci/setup.sh run|test" ;;
esac
check_python
install_system_packages "$1"
make_venv
