/** Municipalities are deployed, replaced and removed while another one is at work. */
package dk.sporskifte.itests.deployment;
