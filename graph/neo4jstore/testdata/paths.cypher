 CYPHER 5
MATCH (n1:Node {id: $p0})-[:IS*0..1]->(n2) WHERE NOT n2:Merged
MATCH (n3:Node {id: $p1})-[:IS*0..1]->(n4) WHERE NOT n4:Merged
RETURN COLLECT {
  WITH 1 AS one8 WHERE n2 <> n4
  MATCH w5 = allShortestPaths((n2)-[:ATTENDED|AWARDED|CHAIRED|CITED|GAVE_PAPER_AT|HELD_AT|HOLDS|ISSUED|MET|ORGANIZED|PART_OF|REPLACED|REPORTED_AT|SIGNED|SPOKE_AT*..4]-(n4)) WHERE all(f6 IN relationships(w5) WHERE NOT (f6.planned IS NOT NULL)) AND all(n7 IN nodes(w5) WHERE (n7 IN [n2, n4] OR NOT (n7.unresolved IS NOT NULL)))
  WITH w5
  ORDER BY [f IN relationships(w5) | f.id]
  LIMIT $p2
  RETURN [COLLECT {
    UNWIND range(0, size(nodes(w5)) - 1) AS i11
    WITH i11, nodes(w5)[i11] AS n10
    RETURN [n10.id, n10.name] AS row12
    ORDER BY i11
  }, COLLECT {
    UNWIND range(0, size(relationships(w5)) - 1) AS i13
    WITH i13, relationships(w5)[i13] AS f9
    WITH i13, f9, startNode(f9) AS s15, endNode(f9) AS o16
    RETURN [f9.id, type(f9), f9.date, COLLECT {
      WITH DISTINCT f9.id AS k17
      MATCH (v18:Evidence {fact: k17})
      WITH v18
      ORDER BY v18.byNewest
      LIMIT $p3
      RETURN [v18.byNewest, v18.id, v18.quote] AS row19
    }] AS row14
    ORDER BY i13
  }] AS row20
} AS rows
