/** How values of the model are kept in columns. */
package dk.sporskifte.store.jpa.columns;
