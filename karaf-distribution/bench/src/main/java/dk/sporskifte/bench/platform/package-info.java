/** The assembled distribution as the script starts it, and the bare Karaf beside it. */
package dk.sporskifte.bench.platform;
