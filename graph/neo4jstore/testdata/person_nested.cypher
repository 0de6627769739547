 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  MATCH (n2:Node {id: asked1[1]})-[:IS*0..1]->(n3) WHERE NOT n3:Merged
  RETURN [asked1[0], 0, n3.id, n3.birthDate, n3.name, COLLECT {
    WITH 1 AS one6 WHERE n3:Person
    MATCH (n3)-[f4:HOLDS]->(o5)
    WITH n3, f4, o5
    ORDER BY f4.byNewest
    LIMIT $p1
    RETURN [f4.byNewest, f4.id, type(f4), f4.status, f4.title, [[null, o5.id, o5.name]], COLLECT {
      WITH DISTINCT f4.id AS k7
      MATCH (v8:Evidence {fact: k7})
      WITH v8
      ORDER BY v8.byNewest
      LIMIT $p2
      RETURN [v8.byNewest, v8.id, v8.quote] AS row9
    }] AS row10
  }, COLLECT {
    WITH 1 AS one13 WHERE n3:Person|Organization
    MATCH (n3)-[f11:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(o12)
    WITH n3, f11, o12
    ORDER BY f11.byNewest
    LIMIT $p3
    RETURN [f11.byNewest, f11.id, type(f11), f11.date, f11.title, COLLECT {
      WITH DISTINCT o12 AS n14
      MATCH (s16)-[f15:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(n14)
      WITH s16, f15, n14
      ORDER BY f15.byNewest
      LIMIT $p4
      RETURN [f15.byNewest, f15.id, type(f15), f15.title, COLLECT {
        WITH DISTINCT f15.id AS k17
        MATCH (v18:Evidence {fact: k17})
        WITH v18
        ORDER BY v18.byNewest
        LIMIT $p5
        RETURN [v18.byNewest, v18.id, v18.quote] AS row19
      }, [[null, s16.id, s16.name]]] AS row20
    }, [[null, o12.id, o12.name]], COLLECT {
      WITH DISTINCT f11.id AS k21
      MATCH (v22:Evidence {fact: k21})
      WITH v22
      ORDER BY v22.byNewest
      LIMIT $p6
      RETURN [v22.byNewest, v22.id, v22.quote] AS row23
    }] AS row24
  }, [COLLECT {
    WITH 1 AS one27 WHERE n3:Person|Organization
    MATCH (n3)-[f25:SPOKE_AT]->(o26) WHERE f25.latest >= $p7
    WITH n3, f25, o26
    ORDER BY f25.byOldest
    LIMIT $p9
    RETURN [f25.byOldest, f25.id, type(f25), f25.part] AS row31
  }, COUNT {
    WITH 1 AS one30 WHERE n3:Person|Organization
    MATCH (n3)-[f28:SPOKE_AT]->(o29) WHERE f28.latest >= $p8
  }]] AS found
} AS rows
