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
    WITH DISTINCT f1.at AS k4
    MATCH (n5:Node {id: k4})
    MATCH (n5)-[f6:HELD_AT]->(o7)
    WITH DISTINCT o7 AS n8
    WITH n8
    ORDER BY n8.byName
    LIMIT $p6
    RETURN [n8.byName, n8.id, n8.name] AS row9
  }, [[null, o3.id, o3.name]], COLLECT {
    WITH DISTINCT f1.id AS k10
    MATCH (v11:Evidence {fact: k10})
    WITH v11
    ORDER BY v11.byNewest
    LIMIT $p7
    RETURN [v11.byNewest, v11.id, v11.quote, COLLECT {
      MATCH (v11)-[:FROM]->(a12:Article)
      RETURN [null, a12.id, a12.title, a12.url] AS row13
    }] AS row14
  }, [[null, s2.id, s2.name]]] AS row15
} AS rows
