package openpermits.documents;

/// How many pages a PDF has and how large the first is, in millimetres, as it is read.
public record Sheet(int pages, int width, int height) {}
