package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.RecordFile;

/** A file with what is in it. */
public record RecordFileContent(RecordFile file, byte[] content) {}
