package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportProgress;
import dk.sporskifte.casework.api.view.ImportResult;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.model.Actor;

/**
 * Takes over what a municipality has today, from a workbook or one CSV file a sheet. Administrators
 * bring accounts, posts and who holds them; leaders bring young people and open cases, which no
 * administrator sees. What is here already is never overwritten and never made twice.
 */
public interface MovingIn {
  /** A workbook with the sheets the actor may bring, and this municipality's own choices in it. */
  Outcome<SpreadsheetFile> template(Tenant tenant, Actor actor);

  /** One of its sheets as CSV, for systems that write no workbook. */
  Outcome<SpreadsheetFile> template(Tenant tenant, Actor actor, ImportSheet sheet);

  /** What would come of it, line by line; changes nothing. */
  Outcome<ImportPreview> preview(Tenant tenant, Actor actor, byte[] file);

  /**
   * All of it or nothing.
   *
   * @param digest of the preview: refused where this would no longer do what was shown
   */
  Outcome<ImportResult> moveIn(Tenant tenant, Actor actor, byte[] file, String digest);

  /** How far the actor's import of that preview has come, where this node carries it out. */
  Outcome<ImportProgress> progress(Tenant tenant, Actor actor, String digest);
}
