"""What only this repository generates: pages of docs/, FakeCloud's spec."""
