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
    WITH DISTINCT r1.at AS k12
    MATCH (n13:Node {id: k12})
    MATCH (n13)-[f14:HELD_AT]->(o15)
    WITH DISTINCT o15 AS n16
    WITH n16
    ORDER BY n16.byName
    LIMIT $p3
    RETURN [n16.byName, n16.id, n16.name] AS row17
  }, COLLECT {
    WITH DISTINCT endNode(r1) AS n18
    RETURN [null, n18.id, n18.name] AS row19
  }, COLLECT {
    WITH DISTINCT r1.id AS k20
    MATCH (v21:Evidence {fact: k20})
    WITH v21
    ORDER BY v21.byNewest
    LIMIT $p4
    RETURN [v21.byNewest, v21.id, v21.quote, COLLECT {
      MATCH (v21)-[:FROM]->(a22:Article)
      RETURN [null, a22.id, a22.title, a22.url] AS row23
    }] AS row24
  }, COLLECT {
    WITH DISTINCT startNode(r1) AS n25
    RETURN [null, n25.id, n25.name] AS row26
  }] AS row27
} AS rows
