 CYPHER 5
MATCH (n1:Node {id: $p1})-[:IS*0..1]->(n2) WHERE NOT n2:Merged
CALL (n2) {
  MATCH (n2)-[f4:ATTENDED|AWARDED|CHAIRED|CITED|GAVE_PAPER_AT|HELD_AT|HOLDS|ISSUED|MET|ORGANIZED|PART_OF|REPLACED|REPORTED_AT|SIGNED|SPOKE_AT]-(n5) WHERE NOT (f4.planned IS NOT NULL) AND (n5 = n2 OR NOT (n5.unresolved IS NOT NULL))
  WITH DISTINCT f4
  ORDER BY f4.byNewest
  LIMIT $p0
  RETURN collect(f4) AS facts3
}
CALL (n2, facts3) {
  UNWIND facts3 AS f
  UNWIND [startNode(f), endNode(f)] AS n7
  WITH DISTINCT n7 WHERE n7 <> n2 AND size(facts3) < $p0
  MATCH (n7)-[f8:ATTENDED|AWARDED|CHAIRED|CITED|GAVE_PAPER_AT|HELD_AT|HOLDS|ISSUED|MET|ORGANIZED|PART_OF|REPLACED|REPORTED_AT|SIGNED|SPOKE_AT]-(n9) WHERE NOT (f8.planned IS NOT NULL) AND n9 <> n2 AND NOT (n9.unresolved IS NOT NULL)
  WITH DISTINCT f8
  ORDER BY f8.byNewest
  LIMIT $p0
  RETURN collect(f8) AS facts6
}
WITH n2, (facts3 + facts6)[..$p0] AS facts10
WITH facts10, reduce(all = [n2], f IN facts10[..$p2] | all + [startNode(f), endNode(f)]) AS ends11
WITH facts10, [i IN range(0, size(ends11) - 1) WHERE NOT ends11[i] IN ends11[..i] | ends11[i]] AS entities12
RETURN [COLLECT {
  UNWIND range(0, size(entities12) - 1) AS i15
  WITH i15, entities12[i15] AS n14
  RETURN [n14.id, n14.name] AS row16
  ORDER BY i15
}, COLLECT {
  UNWIND range(0, size(facts10) - 1) AS i17
  WITH i17, facts10[i17] AS f13
  WITH i17, f13, startNode(f13) AS s19, endNode(f13) AS o20
  RETURN [f13.id, type(f13), f13.date, COLLECT {
    WITH DISTINCT f13.id AS k21
    MATCH (v22:Evidence {fact: k21})
    WITH v22
    ORDER BY v22.byNewest
    LIMIT $p3
    RETURN [v22.byNewest, v22.id, v22.quote] AS row23
  }] AS row18
  ORDER BY i17
}] AS rows
