 CYPHER 5
RETURN COLLECT {
  CALL () {
    MATCH (s2)-[f1:HOLDS]->(o3) WHERE f1.byNewest > $p1
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:SPOKE_AT]->(o3) WHERE f1.byNewest > $p2
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:CHAIRED]->(o3) WHERE f1.byNewest > $p3
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:ATTENDED]->(o3) WHERE f1.byNewest > $p4
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:REPORTED_AT]->(o3) WHERE f1.byNewest > $p5
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:GAVE_PAPER_AT]->(o3) WHERE f1.byNewest > $p6
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:ORGANIZED]->(o3) WHERE f1.byNewest > $p7
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:HELD_AT]->(o3) WHERE f1.byNewest > $p8
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:AWARDED]->(o3) WHERE f1.byNewest > $p9
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:ISSUED]->(o3) WHERE f1.byNewest > $p10
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:SIGNED]->(o3) WHERE f1.byNewest > $p11
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:CITED]->(o3) WHERE f1.byNewest > $p12
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:REPLACED]->(o3) WHERE f1.byNewest > $p13
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:MET]->(o3) WHERE f1.byNewest > $p14
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:PART_OF]->(o3) WHERE f1.byNewest > $p15
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
  }
  WITH s2, f1, o3
  ORDER BY f1.byNewest
  LIMIT $p0
  RETURN [f1.byNewest, f1.id, type(f1), f1.date, type(f1), [[null, o3.id, o3.name]], [[null, s2.id, s2.name]]] AS row4
} AS rows
