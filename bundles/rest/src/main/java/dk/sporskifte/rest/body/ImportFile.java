package dk.sporskifte.rest.body;

import javax.validation.constraints.NotNull;

/**
 * A file to be tried.
 *
 * @param content of a workbook (XLSX) or a CSV file, up to 3 MB, in base64
 */
public record ImportFile(@NotNull byte[] content) {
  @Override
  public String toString() {
    return "ImportFile";
  }
}
