// Fills in a form by MuPDF's own means: mutool run fill.js FORM VALUES.json OUT, the values by label.
var form = new Document(scriptArgs[0]);
var values = JSON.parse(read(scriptArgs[1]));
var held = []; // or MuPDF frees pages whose fields are still in use
for (var number = 0; number < form.countPages(); ++number) {
    var page = form.loadPage(number), fields = page.getWidgets();
    held.push(page, fields);
    fields.forEach(function (field) {
        var value = values[field.getLabel()];
        if (value === undefined) return;
        if (field.getFieldType() === "radiobutton") field.toggle();
        else if (field.getFieldType() === "combobox") field.setChoiceValue(value);
        else field.setTextValue(value);
        field.update();
    });
}
form.save(scriptArgs[2], "compress");
