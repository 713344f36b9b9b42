/**
 * Invented people and cases, made by the use cases alone and driven by the way of working, so that
 * every municipality can be tried out on the first day.
 */
package dk.sporskifte.example.data;
