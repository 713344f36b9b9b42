/** The platform's REST interface as these tests call it. */
package dk.sporskifte.itests.client;
