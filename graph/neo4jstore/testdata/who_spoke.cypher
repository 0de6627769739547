 CYPHER 5
RETURN COLLECT {
  CALL () {
    MATCH (s2)-[f1:SPOKE_AT]->(o3) WHERE f1.byNewest > $p1
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:CHAIRED]->(o3) WHERE f1.byNewest > $p2
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:ATTENDED]->(o3) WHERE f1.byNewest > $p3
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:REPORTED_AT]->(o3) WHERE f1.byNewest > $p4
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:GAVE_PAPER_AT]->(o3) WHERE f1.byNewest > $p5
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
  }
  WITH s2, f1, o3
  ORDER BY f1.byNewest
  LIMIT $p0
  RETURN [f1.byNewest, f1.id, type(f1), f1.date, f1.part, f1.title, COLLECT {
    WITH DISTINCT o3 AS n4
    MATCH (n4)-[f5:HELD_AT]->(o6)
    WITH DISTINCT o6 AS n7
    WITH n7
    ORDER BY n7.byName
    LIMIT $p6
    RETURN [n7.byName, n7.id, n7.name] AS row8
  }, [[null, o3.id, o3.name]], COLLECT {
    WITH DISTINCT f1.id AS k9
    MATCH (v10:Evidence {fact: k9})
    WITH v10
    ORDER BY v10.byNewest
    LIMIT $p7
    RETURN [v10.byNewest, v10.id, v10.quote, COLLECT {
      MATCH (v10)-[:FROM]->(a11:Article)
      RETURN [null, a11.id, a11.title, a11.url] AS row12
    }] AS row13
  }, [[null, s2.id, s2.name]]] AS row14
} AS rows
