package dk.sporskifte.casework.api.view;

/**
 * How far an import has come that is under way.
 *
 * @param done lines carried out; saved only when all of them are
 * @param total lines to carry out; 0 where none is under way
 */
public record ImportProgress(int done, int total) {
  public static final ImportProgress NONE = new ImportProgress(0, 0);
}
