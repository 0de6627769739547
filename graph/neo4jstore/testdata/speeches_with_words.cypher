 CYPHER 5
RETURN COLLECT {
  CALL () {
    MATCH (s2)-[f1:SPOKE_AT]->(o3) WHERE f1.byNewest > $p1 AND f1.byNewest < $p2 AND f1.latest >= $p3 AND f1.earliest <= $p4 AND EXISTS {
      WITH DISTINCT f1.id AS k4
      MATCH (v5:Evidence {fact: k4}) WHERE v5.quote =~ $p5
    }
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:CHAIRED]->(o3) WHERE f1.byNewest > $p6 AND f1.byNewest < $p7 AND f1.latest >= $p8 AND f1.earliest <= $p9 AND EXISTS {
      WITH DISTINCT f1.id AS k6
      MATCH (v7:Evidence {fact: k6}) WHERE v7.quote =~ $p10
    }
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:ATTENDED]->(o3) WHERE f1.byNewest > $p11 AND f1.byNewest < $p12 AND f1.latest >= $p13 AND f1.earliest <= $p14 AND EXISTS {
      WITH DISTINCT f1.id AS k8
      MATCH (v9:Evidence {fact: k8}) WHERE v9.quote =~ $p15
    }
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:REPORTED_AT]->(o3) WHERE f1.byNewest > $p16 AND f1.byNewest < $p17 AND f1.latest >= $p18 AND f1.earliest <= $p19 AND EXISTS {
      WITH DISTINCT f1.id AS k10
      MATCH (v11:Evidence {fact: k10}) WHERE v11.quote =~ $p20
    }
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:GAVE_PAPER_AT]->(o3) WHERE f1.byNewest > $p21 AND f1.byNewest < $p22 AND f1.latest >= $p23 AND f1.earliest <= $p24 AND EXISTS {
      WITH DISTINCT f1.id AS k12
      MATCH (v13:Evidence {fact: k12}) WHERE v13.quote =~ $p25
    }
    WITH s2, f1, o3
    ORDER BY f1.byNewest
    LIMIT $p0
    RETURN s2, f1, o3
  }
  WITH s2, f1, o3
  ORDER BY f1.byNewest
  LIMIT $p0
  RETURN [f1.byNewest, f1.id, type(f1), f1.date, f1.part, f1.title, COLLECT {
    WITH DISTINCT o3 AS n14
    MATCH (n14)-[f15:HELD_AT]->(o16)
    WITH DISTINCT o16 AS n17
    WITH n17
    ORDER BY n17.byName
    LIMIT $p26
    RETURN [n17.byName, n17.id, n17.name] AS row18
  }, [[null, o3.id, o3.name]], COLLECT {
    WITH DISTINCT f1.id AS k19
    MATCH (v20:Evidence {fact: k19})
    WITH v20
    ORDER BY v20.byNewest
    LIMIT $p27
    RETURN [v20.byNewest, v20.id, v20.quote, COLLECT {
      MATCH (v20)-[:FROM]->(a21:Article)
      RETURN [null, a21.id, a21.title, a21.url] AS row22
    }] AS row23
  }, [[null, s2.id, s2.name]]] AS row24
} AS rows
