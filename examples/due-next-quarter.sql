-- What is due next quarter, and who leads the task of it.
WITH quarter AS (
  SELECT date_trunc('quarter', current_date) + INTERVAL 3 MONTH AS first_day
)
SELECT l.end_date AS due, coalesce(l.what, l.text) AS work, string_agg(DISTINCT t.agency, '; ') AS led_by, l.document_id, l.section_id
FROM quarter, 'out/parquet/deadlines.parquet' l
LEFT JOIN 'out/parquet/tasks.parquet' t
  ON t.document_id = l.document_id AND t.part = 'lead' AND list_contains(string_split(t.deadline_ids, '; '), l.deadline_id)
WHERE l.end_date >= first_day AND l.end_date < first_day + INTERVAL 3 MONTH
GROUP BY ALL
ORDER BY due, l.document_id, work;
