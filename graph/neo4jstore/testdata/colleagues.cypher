 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  MATCH (n2:Node {id: asked1[1]})-[:IS*0..1]->(n3) WHERE NOT n3:Merged
  RETURN [asked1[0], 0, n3.id, COLLECT {
    MATCH (n3)-[f4:HOLDS]->(o5)
    WITH DISTINCT f4 AS f6, o5 AS o7
    MATCH (o7)-[:PART_OF]->(n8:Organization)
    MATCH (n8)<-[:PART_OF]-(n9:Post)
    MATCH (s11)-[f10:HOLDS]->(n9) WHERE f6.subject <> f10.subject AND f6.planned IS NULL AND f10.planned IS NULL AND f6.heldFrom <= f10.heldTo AND f10.heldFrom <= f6.heldTo
    WITH DISTINCT s11 AS n12
    WITH n12
    ORDER BY n12.byName
    LIMIT $p1
    RETURN [n12.byName, n12.id, n12.name, COLLECT {
      MATCH (n12)-[f13:HOLDS]->(o14)
      WITH DISTINCT f13 AS f15, o14 AS o16
      MATCH (o16)-[:PART_OF]->(n17:Organization)
      MATCH (n17)<-[:PART_OF]-(n18:Post)
      MATCH (s20)-[f19:HOLDS]->(n18) WHERE f15.subject <> f19.subject AND f15.planned IS NULL AND f19.planned IS NULL AND f15.heldFrom <= f19.heldTo AND f19.heldFrom <= f15.heldTo AND f19.subject = n3.id
      WITH DISTINCT s20, f19, n18
      WITH s20, f19, n18
      ORDER BY f19.byNewest
      LIMIT $p2
      RETURN [f19.byNewest, f19.id, type(f19), f19.title] AS row21
    }, COLLECT {
      MATCH (n12)-[f22:HOLDS]->(o23) WHERE EXISTS {
        WITH DISTINCT f22 AS f24, o23 AS o25
        MATCH (o25)-[:PART_OF]->(n26:Organization)
        MATCH (n26)<-[:PART_OF]-(n27:Post)
        MATCH (s29)-[f28:HOLDS]->(n27) WHERE f24.subject <> f28.subject AND f24.planned IS NULL AND f28.planned IS NULL AND f24.heldFrom <= f28.heldTo AND f28.heldFrom <= f24.heldTo AND f28.subject = n3.id
      }
      WITH n12, f22, o23
      ORDER BY f22.byNewest
      LIMIT $p3
      RETURN [f22.byNewest, f22.id, type(f22), f22.title] AS row30
    }] AS row31
  }] AS found
} AS rows
