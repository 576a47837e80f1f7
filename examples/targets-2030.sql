-- All targets for 2030, by province and indicator.
SELECT d.issuer_area AS province, t.indicator, t.comparator, t.value, t.max, t.unit, d.number, t.document_id, t.line
FROM 'out/parquet/targets.parquet' t
JOIN 'out/parquet/documents.parquet' d USING (document_id)
WHERE t.to_year = 2030
ORDER BY province NULLS LAST, t.indicator, t.document_id, t.line;
