/** What the kernel tells of processes: time on processors, memory, threads. */
package dk.sporskifte.bench.process;
