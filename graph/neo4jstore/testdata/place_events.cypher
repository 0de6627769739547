 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  MATCH (n2:Node {id: asked1[1]})-[:IS*0..1]->(n3) WHERE NOT n3:Merged
  RETURN [asked1[0], 0, n3.id, [COLLECT {
    MATCH (n3)<-[:PART_OF*0..]-(n4)
    MATCH (s6)-[f5:HELD_AT]->(n4)
    WITH DISTINCT s6 AS n7
    WITH n7
    ORDER BY n7.byNewest
    LIMIT $p1
    RETURN [n7.byNewest, n7.id, n7.name] AS row12
  }, COUNT {
    MATCH (n3)<-[:PART_OF*0..]-(n8)
    MATCH (s10)-[f9:HELD_AT]->(n8)
    WITH DISTINCT s10 AS n11
    RETURN n11
  }]] AS found
} AS rows
