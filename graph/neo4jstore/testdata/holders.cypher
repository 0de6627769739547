 CYPHER 5
RETURN [COLLECT {
  CALL db.index.fulltext.queryNodes('names', $p9) YIELD node AS n6 WHERE n6:Post
  WITH n6, CASE WHEN n6.tones CONTAINS $p12 THEN 0 WHEN n6.tones CONTAINS $p13 THEN 1 WHEN all(w IN $p10 WHERE n6.tones CONTAINS w) AND n6.tones CONTAINS $p11 + ' ' THEN 2 WHEN n6.folded CONTAINS $p16 THEN 3 WHEN n6.folded CONTAINS $p17 THEN 4 WHEN all(w IN $p14 WHERE n6.folded CONTAINS w) AND n6.folded CONTAINS $p15 + ' ' THEN 5 WHEN all(w IN $p10 WHERE n6.tones CONTAINS w) AND n6.tones CONTAINS $p11 THEN 6 WHEN all(w IN $p14 WHERE n6.folded CONTAINS w) AND n6.folded CONTAINS $p15 THEN 7 ELSE -1 END AS c7 WHERE c7 >= 0
  MATCH (s10)-[f9:HOLDS]->(n6)
  WITH s10 AS n11, min(toString(c7) + '/' + right('000' + toString(size(split(n6.name, ' ')) - 1 + CASE WHEN n6.folded CONTAINS $p18 THEN 0 ELSE 2000 END + CASE WHEN f9.planned OR f9.status = 'former' THEN 1000 ELSE 0 END), 4)) AS b12 WHERE NOT (n11.unresolved IS NOT NULL)
  WITH n11, b12 + '/' + n11.byName AS r8
  WITH n11, r8
  ORDER BY r8
  LIMIT $p19
  RETURN [r8, n11.id, n11.name] AS row13
}, COUNT {
  CALL db.index.fulltext.queryNodes('names', $p0) YIELD node AS n1 WHERE n1:Post
  WITH n1, CASE WHEN n1.tones CONTAINS $p3 THEN 0 WHEN n1.tones CONTAINS $p4 THEN 1 WHEN all(w IN $p1 WHERE n1.tones CONTAINS w) AND n1.tones CONTAINS $p2 + ' ' THEN 2 WHEN n1.folded CONTAINS $p7 THEN 3 WHEN n1.folded CONTAINS $p8 THEN 4 WHEN all(w IN $p5 WHERE n1.folded CONTAINS w) AND n1.folded CONTAINS $p6 + ' ' THEN 5 WHEN all(w IN $p1 WHERE n1.tones CONTAINS w) AND n1.tones CONTAINS $p2 THEN 6 WHEN all(w IN $p5 WHERE n1.folded CONTAINS w) AND n1.folded CONTAINS $p6 THEN 7 ELSE -1 END AS c2 WHERE c2 >= 0
  MATCH (s4)-[f3:HOLDS]->(n1)
  WITH DISTINCT s4 AS n5 WHERE NOT (n5.unresolved IS NOT NULL)
  RETURN n5
}] AS rows
