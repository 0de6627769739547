 CYPHER 5
RETURN [COLLECT {
  MATCH (n1:Person) WHERE n1.byName > $p1 AND NOT (n1.unresolved IS NOT NULL)
  WITH n1
  ORDER BY n1.byName
  LIMIT $p0
  RETURN [n1.byName, n1.id, n1.name] AS row2
}, COUNT {
  MATCH (n1:Person) WHERE n1.byName > $p2 AND NOT (n1.unresolved IS NOT NULL)
}] AS rows
