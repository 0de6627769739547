 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  MATCH (s3)-[f2:ATTENDED|AWARDED|CHAIRED|CITED|GAVE_PAPER_AT|HELD_AT|HOLDS|ISSUED|MET|ORGANIZED|PART_OF|REPLACED|REPORTED_AT|SIGNED|SPOKE_AT {id: asked1[1]}]->(o4)
  RETURN [asked1[0], 0, f2.id, type(f2), type(f2), f2.title, COLLECT {
    WITH DISTINCT f2.id AS k5
    MATCH (v6:Evidence {fact: k5})
    WITH v6
    ORDER BY v6.byNewest
    LIMIT $p1
    RETURN [v6.byNewest, v6.id, v6.quote] AS row7
  }] AS found
} AS rows
