 CYPHER 5
RETURN COLLECT {
  CALL () {
    UNWIND $p0 AS k2
    MATCH (n3:Node {id: k2}) WHERE n3:Person|Organization|Post|Event|Directive|Place
    MATCH (n3)-[f4:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(o5)
    RETURN f4 AS r1
    UNION
    UNWIND $p1 AS k6
    MATCH (n7:Node {id: k6}) WHERE n7:Organization
    WITH DISTINCT n7.id AS k11
    CALL (k11) {
      MATCH (s9)-[f8:CHAIRED|SPOKE_AT {onBehalfOf: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:ATTENDED|GAVE_PAPER_AT|REPORTED_AT {onBehalfOf: k11}]->(o10)
      RETURN s9, f8, o10
    }
    WITH s9, f8, o10
    RETURN f8 AS r1
  }
  WITH r1
  WITH r1
  ORDER BY r1.byNewest
  LIMIT $p2
  RETURN [r1.byNewest, r1.id, type(r1), r1.date, r1.part, r1.title, COLLECT {
    WITH DISTINCT endNode(r1) AS n12
    MATCH (n12)-[f13:HELD_AT]->(o14)
    WITH DISTINCT o14 AS n15
    WITH n15
    ORDER BY n15.byName
    LIMIT $p3
    RETURN [n15.byName, n15.id, n15.name] AS row16
  }, COLLECT {
    WITH DISTINCT endNode(r1) AS n17
    RETURN [null, n17.id, n17.name] AS row18
  }, COLLECT {
    WITH DISTINCT r1.id AS k19
    MATCH (v20:Evidence {fact: k19})
    WITH v20
    ORDER BY v20.byNewest
    LIMIT $p4
    RETURN [v20.byNewest, v20.id, v20.quote, COLLECT {
      MATCH (v20)-[:FROM]->(a21:Article)
      RETURN [null, a21.id, a21.title, a21.url] AS row22
    }] AS row23
  }, COLLECT {
    WITH DISTINCT startNode(r1) AS n24
    RETURN [null, n24.id, n24.name] AS row25
  }] AS row26
} AS rows
