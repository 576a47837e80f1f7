"""How many targets each document sets for each year: pandas reading Parquet. Needs pandas and pyarrow."""

import sys
from pathlib import Path

import pandas as pd

folder = Path(sys.argv[1] if len(sys.argv) > 1 else "out") / "parquet"
documents = pd.read_parquet(folder / "documents.parquet", columns=["document_id", "issuer_area"])
targets = pd.read_parquet(folder / "targets.parquet").query("kind == 'quantitative'")

counts = (
    targets.merge(documents, on="document_id")
    .groupby(["document_id", "to_year"], dropna=True)
    .size()
    .unstack(fill_value=0)
)
counts.columns = counts.columns.astype(int)
print(counts.to_csv(), end="")
