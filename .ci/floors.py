"""Score the seeds and the development pages, and fail when a figure is below its floor in floors.json.

    python .ci/floors.py SHARED

Floors rise with the project; a change that lowers one says so in its commit.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SEED_LAYERS = {
    "plover": ("f1", "source", "target", "modality"),
    "speech": ("f1",),
    "quotes": ("f1", "speaker_on_found"),
    "actors": ("recall", "kind", "alias_recall"),
}
"""The figures of the layers on the seeds that have a floor."""


def run(*command: object) -> str:
    """What a command prints; its own errors go through."""
    return subprocess.run([sys.executable, *map(str, command)], check=True, stdout=subprocess.PIPE, text=True).stdout


def seed_figures(shared: Path, work: Path) -> dict[str, float]:
    """Fields, roles, wrong repeats and the findings of every layer over the five seed pages."""
    score, out = shared / "score", work / "seeds.jsonl"
    run(score / "run_wirecopy.py", "seeds", "--data", shared / "seeds", "--out", out)
    pages = json.loads(run(score / "score_seeds.py", "--predictions", out, "--json"))["pages"].values()
    gold = shared / "gold" / "seeds.json"
    layers = json.loads(run(score / "score_seed_layers.py", "--gold", gold, "--predictions", out))
    links = layers["links_on_found"]["pairwise"]["f1"]
    return {
        "seeds fields": sum(page["fields"] for page in pages),
        "seeds roles": sum(page["roles"] for page in pages),
        "seeds repeats right": -sum(len(page["wrong_repeats"]) for page in pages),
        "seeds links f1": links,
    } | {f"seeds {part} {key}": layers[part][key] for part, keys in SEED_LAYERS.items() for key in keys}


def sentence_figures(shared: Path, work: Path) -> dict[str, float]:
    """Types and sides of the events in single sentences."""
    score, data, out = shared / "score", shared / "data" / "gsr-dev.jsonl", work / "gsr.jsonl"
    run(score / "run_wirecopy.py", "plover", "--data", data, "--out", out)
    report = json.loads(run(score / "score_plover.py", "--gold", data, "--predictions", out))
    return {
        "gsr-dev type f1": report["type"]["f1"],
        "gsr-dev any recall": report["type"]["any_recall"],
        "gsr-dev triple recall": report["triple_recall"],
    }


def page_figures(shared: Path, work: Path, name: str) -> dict[str, float]:
    """Body, title, authors and date over a set of development pages."""
    score, data = shared / "score", shared / "data" / f"{name}.jsonl.gz"
    out, report = work / f"{name}.jsonl", work / f"{name}.json"
    run(score / "run_wirecopy.py", "pages", "--data", data, "--out", out)
    run(score / "score_pages.py", "--pages", data, "--predictions", out, "--boot", 0, "--json", report)
    figures = next(iter(json.loads(report.read_text(encoding="utf-8")).values()))["overall"]
    return {f"{name} {key}": figure["value"] for key, figure in figures.items()}


def main() -> None:
    """Print every floor beside what was reached; exit 1 when one is missed."""
    shared = Path(sys.argv[1])
    floors = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        reached = seed_figures(shared, work) | sentence_figures(shared, work)
        for name in ("pages-dev", "pages-dev-cropped"):
            reached |= page_figures(shared, work, name)
    missed = [name for name, floor in floors.items() if reached.get(name, float("-inf")) < floor]
    for name, floor in floors.items():
        mark = "MISSED" if name in missed else "ok"
        print(f"{mark:7}{name:40} {reached.get(name)} (floor {floor})")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
