/** Versions of municipalities' bundles: kept, read without being installed, put in force. */
package dk.sporskifte.tenancy.models;
