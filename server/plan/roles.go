package plan

import "github.com/quanhe/quanhe/graph"

// roleNames are the roles of the API beside the predicates that they stand for.
var roleNames = []struct {
	role      string
	predicate graph.Predicate
}{
	{"SPOKE", graph.SpokeAt},
	{"CHAIRED", graph.Chaired},
	{"ATTENDED", graph.Attended},
	{"REPORTED", graph.ReportedAt},
	{"GAVE_PAPER", graph.GavePaperAt},
}

// Role is the API's name of an appearance's predicate.
func Role(p graph.Predicate) string {
	for _, r := range roleNames {
		if r.predicate == p {
			return r.role
		}
	}
	return ""
}

func predicatesOfRoles(roles []string) []graph.Predicate {
	var ps []graph.Predicate
	for _, name := range roles {
		for _, r := range roleNames {
			if r.role == name {
				ps = append(ps, r.predicate)
			}
		}
	}
	return ps
}
