/**
 * Runs the assembled distribution under Pax Exam from JUnit 5: one Karaf for the whole test run,
 * seen from outside by HTTP and console, or from inside by a test method marked {@link
 * dk.sporskifte.itest.support.InKaraf}.
 */
package dk.sporskifte.itest.support;
