package neo4jtest

import (
	"os/exec"
	"syscall"
)

// A test process that is killed takes its server along.
func endWithUs(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
}
