 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  CALL (asked1) {
    MATCH (s3)-[f2:HOLDS {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:SPOKE_AT {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:CHAIRED {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:ATTENDED {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:REPORTED_AT {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:GAVE_PAPER_AT {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:ORGANIZED {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:HELD_AT {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:AWARDED {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:ISSUED {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:SIGNED {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:CITED {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:REPLACED {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:MET {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:PART_OF {id: asked1[1]}]->(o4)
    RETURN s3, f2, o4
  }
  WITH asked1, s3, f2, o4
  RETURN [asked1[0], 0, f2.id, type(f2), type(f2), f2.title, COLLECT {
    WITH DISTINCT f2.id AS k5
    MATCH (v6:Evidence {fact: k5})
    WITH v6
    ORDER BY v6.byNewest
    LIMIT $p1
    RETURN [v6.byNewest, v6.id, v6.quote] AS row7
  }] AS found
} AS rows
