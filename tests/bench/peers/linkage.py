"""splink 5 on duckdb joins deposits and charges: `python linkage.py FILE`, a JSON object {"rows": [], "charges": []}.

Runs with the packages of requirements.txt beside this file and nothing of ours. Prints {"seconds", "pairs"}; the time
is from the texts to the last pair: its fields, its training, its prediction, one charge for each deposit.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import time
import unicodedata
from pathlib import Path
from typing import Any

import pyarrow as pa
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

Record = dict[str, Any]
NOISE = re.compile(r"\b(?:DEPOSITO|DEPOSITANTE|EFECTIVO|DEP|EFE|TRF|TRANSF|CNB|DE|EN|CI|REF|SPI|PAPELETA|VENTANILLA)\b")
WEEKS = 16  # days of a block


def main() -> None:
    """Join and tell how long it took."""
    data = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    logging.disable(logging.WARNING)
    begun = time.perf_counter()
    pairs = joined(data["rows"], data["charges"])
    print(json.dumps({"seconds": time.perf_counter() - begun, "pairs": pairs}))


def joined(rows: list[Record], charges: list[Record]) -> list[tuple[int, str, float]]:
    """Train on the data themselves, predict, and keep the best one to one."""
    api = DuckDBAPI()
    tables = [
        api.register(pa.Table.from_pylist([charge(one) for one in charges])),
        api.register(pa.Table.from_pylist([row(one) for one in rows])),
    ]
    linker = Linker(tables, settings(), log_level=None)
    training = linker.training
    training.estimate_probability_two_random_records_match([block_on("number", "cents")], recall=0.65)
    training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    training.estimate_parameters_using_expectation_maximisation(block_on("number"))
    training.estimate_parameters_using_expectation_maximisation(block_on("name", "cents"))
    found = linker.inference.predict(threshold_match_weight=-5).as_record_list()
    return best(found)


def settings() -> SettingsCreator:
    """The blocks and comparisons that fit these fields, as its own manual writes them."""
    return SettingsCreator(
        link_type="link_only",
        unique_id_column_name="unique_id",
        blocking_rules_to_generate_predictions=[
            block_on("number"),
            block_on("tail"),
            block_on("payer"),
            block_on("word", "cents", "week"),
            "l.word = r.word and l.cents = r.cents and l.week = r.week - 1",
            "l.name = r.name and l.cents = r.cents",
        ],
        comparisons=[
            cl.DamerauLevenshteinAtThresholds("number", 1),
            cl.ExactMatch("payer"),
            cl.JaroWinklerAtThresholds("name", [0.95, 0.88, 0.8]).configure(term_frequency_adjustments=True),
            cl.ExactMatch("cents"),
            cl.CustomComparison(
                output_column_name="day",
                comparison_levels=[
                    {
                        "sql_condition": "day_l is null or day_r is null",
                        "label_for_charts": "none",
                        "is_null_level": True,
                    },
                    {"sql_condition": "abs(day_r - day_l) <= 3", "label_for_charts": "3"},
                    {"sql_condition": "abs(day_r - day_l) <= 14", "label_for_charts": "14"},
                    {"sql_condition": "ELSE", "label_for_charts": "else"},
                ],
            ),
        ],
    )


def charge(one: Record) -> Record:
    """Bring a charge to the fields of the comparison."""
    return {
        "unique_id": f"c{one['charge_id']}",
        **fields(one["declared_document"], one["payer_name"], one),
        "payer": one["payer_id"] or None,
    }


def row(one: Record) -> Record:
    """Bring a row of the bank to the same fields."""
    text = fold(one["description"])
    payer = re.search(r"\b\d{10}(?:001)?\b", text)
    number = one["document"] or next(iter(re.findall(r"\d{6,}", text.replace(payer[0], "") if payer else text)), "")
    words = NOISE.sub(" ", re.sub(r"[^A-Z ]", " ", text))
    return {"unique_id": f"r{one['index']}", **fields(number, words, one), "payer": payer[0] if payer else None}


def fields(number: str, name: str, one: Record) -> Record:
    """The fields that both sides share."""
    digits = re.sub(r"\D", "", number.removesuffix(".0")).lstrip("0")
    words = fold(name).split()
    return {
        "number": digits or None,
        "tail": digits[-7:] or None,
        "name": " ".join(sorted(words))[:24] or None,
        "word": words[0][:5] if words else None,
        "cents": one["cents"],
        "day": one["day"],
        "week": one["day"] // WEEKS,
    }


def fold(text: str) -> str:
    """Capitals without marks."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).upper()


def best(found: list[Record]) -> list[tuple[int, str, float]]:
    """Keep the heaviest pair of each deposit and charge."""
    taken: set[str] = set()
    kept: list[tuple[int, str, float]] = []
    for one in sorted(found, key=lambda pair: -pair["match_weight"]):
        left, right = sorted((one["unique_id_l"], one["unique_id_r"]))
        if left not in taken and right not in taken:
            taken |= {left, right}
            kept.append((int(right[1:]), left[1:], one["match_weight"]))
    return kept


if __name__ == "__main__":
    main()
