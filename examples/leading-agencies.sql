-- Which agency leads most tasks. An agency has one id in all documents; its name is that of the most documents.
WITH names AS (
  SELECT agency_id, mode(name) AS name FROM 'out/parquet/agencies.parquet' GROUP BY agency_id
)
SELECT n.name AS agency, count(*) AS tasks, count(DISTINCT t.document_id) AS documents
FROM 'out/parquet/tasks.parquet' t
JOIN names n USING (agency_id)
WHERE t.part = 'lead'
GROUP BY ALL
ORDER BY tasks DESC, agency
LIMIT 20;
