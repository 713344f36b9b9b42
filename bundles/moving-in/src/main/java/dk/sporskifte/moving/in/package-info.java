/** The only place that knows workbooks and CSV. It keeps nothing of what it reads. */
package dk.sporskifte.moving.in;
