 CYPHER 5
RETURN COLLECT {
  MATCH (n1:Event) WHERE n1.byNewest > $p1 AND n1.earliest <= $p2 AND n1.kind IN $p3
  WITH n1
  ORDER BY n1.byNewest
  LIMIT $p0
  RETURN [n1.byNewest, n1.id, n1.name] AS row2
} AS rows
