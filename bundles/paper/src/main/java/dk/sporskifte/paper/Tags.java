package dk.sporskifte.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What each piece of text is, for who hears the page and does not see it. */
final class Tags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;
  private final Map<PDPage, List<PDStructureElement>> marked = new LinkedHashMap<>();

  Tags(PDDocumentCatalog catalog) {
    whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    root.appendKid(whole);
    catalog.setStructureTreeRoot(root);
    PDMarkInfo mark = new PDMarkInfo();
    mark.setMarked(true);
    catalog.setMarkInfo(mark);
  }

  PDStructureElement begin(String type) {
    PDStructureElement element = new PDStructureElement(type, whole);
    whole.appendKid(element);
    return element;
  }

  /** The number of the next piece of that element on that page. */
  int mark(PDStructureElement element, PDPage page) {
    List<PDStructureElement> before = marked.computeIfAbsent(page, p -> new ArrayList<>());
    int number = before.size();
    before.add(element);
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    element.appendKid(reference);
    return number;
  }

  /** Each page knows which element a piece of it belongs to. */
  void close() {
    Map<Integer, PDParentTreeValue> parents = new LinkedHashMap<>();
    marked.forEach(
        (page, elements) -> {
          COSArray array = new COSArray();
          elements.forEach(array::add);
          page.setStructParents(parents.size());
          parents.put(parents.size(), new PDParentTreeValue(array));
        });
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
  }
}
