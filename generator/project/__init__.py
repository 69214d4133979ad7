"""What only this repository generates: changelog, tables of docs/, FakeCloud's spec."""
