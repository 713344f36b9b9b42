/** The ports kept in memory, with versions, row sight and roll-back as the database has them. */
package dk.sporskifte.casework.memory;
