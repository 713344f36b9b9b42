/** What every store here does with rows: find, add, save in a version, list by pages. */
package dk.sporskifte.store.jpa.rows;
