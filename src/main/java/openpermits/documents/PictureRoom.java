package openpermits.documents;

/// Where the pictures of documents' pages lie: kept as the documents are, and apart from them.
record PictureRoom(PlanRoom room) {}
