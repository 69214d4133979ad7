# @generated from dump.json. Edit an overlay or a template instead.

