 CYPHER 5
RETURN COLLECT {
  CALL db.index.fulltext.queryNodes('names', $p0) YIELD node AS n1 WHERE n1:Person AND NOT (n1.unresolved IS NOT NULL)
  WITH n1, CASE WHEN n1.tones CONTAINS $p3 THEN 0 WHEN n1.tones CONTAINS $p4 THEN 1 WHEN all(w IN $p1 WHERE n1.tones CONTAINS w) AND n1.tones CONTAINS $p2 + ' ' THEN 2 WHEN n1.folded CONTAINS $p7 THEN 3 WHEN n1.folded CONTAINS $p8 THEN 4 WHEN all(w IN $p5 WHERE n1.folded CONTAINS w) AND n1.folded CONTAINS $p6 + ' ' THEN 5 WHEN all(w IN $p1 WHERE n1.tones CONTAINS w) AND n1.tones CONTAINS $p2 THEN 6 WHEN all(w IN $p5 WHERE n1.folded CONTAINS w) AND n1.folded CONTAINS $p6 THEN 7 WHEN n1.folded =~ $p9 THEN 8 WHEN n1.folded =~ $p10 THEN 9 ELSE -1 END AS c2 WHERE c2 >= 0
  WITH n1, toString(c2) + '/' + right('000' + toString(size(split(n1.name, ' ')) - 1), 4) + '/' + n1.byName AS r3
  WITH n1, r3
  ORDER BY r3
  LIMIT $p11
  RETURN [r3, n1.id, n1.name] AS row4
} AS rows
