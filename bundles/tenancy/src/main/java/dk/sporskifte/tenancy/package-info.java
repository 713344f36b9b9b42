/**
 * Opens a tenant when its configuration, its schema and its municipality are there, and closes it
 * when one of them goes, without anybody else noticing.
 */
package dk.sporskifte.tenancy;
